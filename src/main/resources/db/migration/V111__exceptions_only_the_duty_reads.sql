-- An exception whose very being there would tell of danger is read by its owner and by staff with the safety duty alone.
ALTER TABLE exception_case
    ADD COLUMN for_the_duty BOOLEAN NOT NULL DEFAULT FALSE AFTER what;
