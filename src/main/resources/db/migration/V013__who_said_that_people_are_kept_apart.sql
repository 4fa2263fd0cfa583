-- Who told us that two people are kept apart and from when, and why that ended. Not known of what was recorded before.
ALTER TABLE kept_apart
    ADD COLUMN said_by  VARCHAR(200)  NULL AFTER reason,
    ADD COLUMN since    DATE          NULL AFTER said_by,
    ADD COLUMN end_why  VARCHAR(2000) NULL,
    ADD COLUMN ended_by VARCHAR(200)  NULL;
