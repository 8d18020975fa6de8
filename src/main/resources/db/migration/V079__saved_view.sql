-- A choice of filters of the consolidated reading, kept under a name by one of those who prepare the State's answer.
create table saved_view (
    id              uuid         not null primary key,
    revision        bigint       not null,
    author_id       uuid         not null references person (id),
    organisation_id uuid         not null references organisation (id),
    saved_as        varchar(160) not null,
    name            varchar(80)  not null,
    filters         varchar(900) not null,
    shared          boolean      not null,
    saved_at        datetime(6)  not null,
    unique key one_name_an_author (author_id, organisation_id, name)
);
