-- A contested seat is frozen: its person stays out until the contest is settled.
alter table person add column frozen boolean not null default false;

create table seat_contest (
    person_id       uuid        not null primary key references person (id) on delete cascade,
    revision        bigint      not null,
    organisation_id uuid        not null references organisation (id),
    contested_by    uuid        not null references person (id),
    contested_at    datetime(6) not null
);

-- One at a time for an association; gone once it is confirmed or dropped. Nothing else is kept of whom it names.
create table seat_proposal (
    id              uuid         not null primary key,
    revision        bigint       not null,
    organisation_id uuid         not null unique references organisation (id),
    email           varchar(254) not null,
    function        varchar(120) not null,
    by_the_state    boolean      not null,
    proposed_by     uuid         not null references person (id),
    proposed_at     datetime(6)  not null
);

create table seat_change (
    id              bigint       not null auto_increment primary key,
    organisation_id uuid         not null references organisation (id),
    act             varchar(20)  not null,
    person_id       uuid references person (id) on delete set null,
    email           varchar(254) not null,
    function        varchar(120) not null,
    roles           varchar(200) not null,
    changed_by      uuid         not null references person (id),
    changed_at      datetime(6)  not null,
    key seat_change_of (organisation_id, id)
);
