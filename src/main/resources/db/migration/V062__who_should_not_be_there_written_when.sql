-- When they wrote who should not be there, as it stands now: what was arranged before is not yet about that.
ALTER TABLE answer ADD COLUMN not_there_at DATETIME(6) NULL AFTER not_there;
UPDATE answer SET not_there_at = given_at WHERE not_there IS NOT NULL AND NOT draft;
