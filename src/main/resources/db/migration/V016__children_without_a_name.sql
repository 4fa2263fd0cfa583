-- A council's statutory files know children by number only; until somebody enters the name, no family is written to.
ALTER TABLE person ADD COLUMN named BOOLEAN NOT NULL DEFAULT TRUE;
