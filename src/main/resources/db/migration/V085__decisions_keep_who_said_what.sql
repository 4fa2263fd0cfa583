-- Who told or recorded what the policy was asked, and when, as it was then. Null in what was decided before it was kept.
ALTER TABLE format_decision ADD COLUMN sources LONGTEXT NULL;
