-- The week a person plans something due for, where that is not the last it can be held in, and the day its booking opens for it.
alter table due_meeting
    add column planned_week date,
    add column opens_on     date;
create index due_meeting_by_plan on due_meeting (status, planned_week);
create index due_meeting_by_opening on due_meeting (status, opens_on);
-- how many people chair is counted by it
create index circle_member_by_role on circle_member (professional_role, professional);
