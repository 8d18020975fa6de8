create table milestone (
    id          uuid         not null primary key,
    revision    bigint       not null,
    plan_id     uuid,
    kind        varchar(30)  not null,
    title       varchar(160) not null,
    description varchar(500) not null,
    starts_on   date         not null,
    ends_on     date         not null,
    state       varchar(20)  not null,
    check (ends_on >= starts_on)
);

-- The dates a milestone had before, oldest first, and why it left them.
create table milestone_earlier_dates (
    milestone_id uuid         not null references milestone (id) on delete cascade,
    position     int          not null,
    starts_on    date         not null,
    ends_on      date         not null,
    reason       varchar(500) not null,
    left_at      datetime(6)  not null,
    primary key (milestone_id, position)
);
