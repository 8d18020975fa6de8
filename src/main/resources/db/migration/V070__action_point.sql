-- What is to be done after a meeting. It is read with the version of the minutes in which it was made.
create table action_point (
    id             uuid          not null primary key,
    minutes_id     uuid          not null references minutes (id) on delete cascade,
    point          uuid          not null,
    association_id uuid          not null references organisation (id),
    what           varchar(500)  not null,
    owner_id       uuid          not null references organisation (id),
    person         varchar(120)  not null,
    due            date          not null,
    state          varchar(8)    not null,
    reason         varchar(500)  not null,
    proof          varchar(1000) not null,
    made_at        datetime(6)   not null,
    closed_at      datetime(6),
    key action_point_due (state, due),
    key action_point_of (association_id, state)
);
