-- Why a request comes before others: which exchange was lost, and how.
alter table meeting_request
    add column lost_how varchar(20),
    add column lost_at  datetime(6),
    add check ((lost_how is null) = (lost_at is null));

-- An exchange that was not held: its association may write what it would have said there, until the end of a day of Paris,
-- and its lead deposits it. Where priority is owed, the next request takes it.
create table written_contribution (
    id             uuid         not null primary key,
    revision       bigint       not null,
    association_id uuid         not null references organisation (id),
    meeting_id     uuid unique references bilateral_meeting (id),
    request_id     uuid unique references meeting_request (id),
    how            varchar(20)  not null,
    lost_at        datetime(6)  not null,
    coordination   uuid references organisation (id),
    priority_owed  boolean      not null,
    opened_at      datetime(6)  not null,
    last_day       date         not null,
    edited_as      varchar(200) not null,
    number         varchar(20) unique,
    deposited_by   uuid references person (id),
    deposited_at   datetime(6),
    key written_contribution_of (association_id, priority_owed),
    check ((meeting_id is null) <> (request_id is null)),
    check ((number is null) = (deposited_at is null)),
    check ((number is null) = (deposited_by is null))
);

-- What is said by theme; under GENERAL what belongs to none.
create table written_contribution_part (
    contribution_id uuid          not null references written_contribution (id) on delete cascade,
    theme           varchar(30)   not null,
    words           varchar(4000) not null,
    primary key (contribution_id, theme)
);
