-- Which passage is in whose care inside the State, and until which day of Paris. Nobody outside those who prepare the answer
-- reads this table. Lines 0 are the whole plan.
create table assignment (
    id          uuid        not null primary key,
    revision    bigint      not null,
    version_id  uuid        not null references plan_version (id),
    first_line  int         not null,
    last_line   int         not null,
    person_id   uuid        not null references person (id),
    due_on      date        not null,
    assigned_by uuid        not null references person (id),
    assigned_at datetime(6) not null,
    unique (version_id, first_line, last_line)
);

-- That somebody was reminded of a passage in their care: once before the day, once after it.
create table assignment_reminder (
    assignment_id uuid    not null,
    overdue       boolean not null,
    primary key (assignment_id, overdue)
);
