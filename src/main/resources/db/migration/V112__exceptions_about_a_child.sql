-- What goes wrong with a child's record, or with what falls due for them, has no meeting yet.
ALTER TABLE exception_case
    MODIFY COLUMN meeting UUID NULL,
    ADD COLUMN child UUID NULL AFTER meeting,
    -- the line of management and the kind of limit it concerns, where it concerns any
    ADD COLUMN child_line VARCHAR(30) NULL AFTER child,
    ADD COLUMN child_limit VARCHAR(20) NULL AFTER child_line,
    ADD INDEX exception_case_child (child, raised_at),
    ADD CONSTRAINT exception_case_about_one CHECK ((meeting IS NULL) <> (child IS NULL));
