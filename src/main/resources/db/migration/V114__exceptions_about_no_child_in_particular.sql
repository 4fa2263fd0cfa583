-- What runs for every child and stands still is about none of them, and about no meeting.
ALTER TABLE exception_case
    DROP CONSTRAINT exception_case_about_one,
    ADD CONSTRAINT exception_case_about_one_at_most CHECK (meeting IS NULL OR child IS NULL),
    ADD CONSTRAINT exception_case_about_all CHECK (meeting IS NOT NULL OR child IS NOT NULL OR code = 'EX_REMOTE');
