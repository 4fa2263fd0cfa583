-- A fingerprint of the council's settings by which what is stored was computed; null in a database that is new. By which
-- ones it was where there are children already, nobody knows.
ALTER TABLE calendar_state ADD COLUMN settings VARCHAR(64) NULL;
UPDATE calendar_state SET settings = 'unknown' WHERE EXISTS (SELECT 1 FROM person);
