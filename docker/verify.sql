-- What to look at after a restore; docker/backup.md says how to read it.
SELECT MAX(happened_at) AS newest_audit_entry_utc FROM audit_entry;

SELECT MAX(CAST(version AS UNSIGNED)) AS schema_version FROM flyway_schema_history WHERE success = 1;

SELECT (SELECT COUNT(*) FROM meeting) AS meetings,
       (SELECT COUNT(*) FROM person) AS people,
       (SELECT COUNT(*) FROM ask) AS asks,
       (SELECT COUNT(*) FROM booking) AS bookings,
       (SELECT COUNT(*) FROM audit_entry) AS audit_entries;

SELECT COUNT(*) AS processes_without_their_meeting
FROM ACT_RU_EXECUTION process
         JOIN ACT_RE_PROCDEF definition ON definition.ID_ = process.PROC_DEF_ID_
         LEFT JOIN meeting ON CAST(meeting.id AS CHAR) = process.BUSINESS_KEY_
WHERE definition.KEY_ = 'arrangeMeeting'
  AND process.PARENT_ID_ IS NULL
  AND meeting.id IS NULL;
