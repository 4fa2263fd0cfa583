-- What the policy was asked and what it said are kept together, as they were; the version now names three tables.
ALTER TABLE format_decision
    RENAME COLUMN asked_case TO advised,
    MODIFY policy_version VARCHAR(200) NULL;

ALTER TABLE meeting
    MODIFY policy_version VARCHAR(200) NULL;
