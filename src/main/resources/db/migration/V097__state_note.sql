-- What those who prepare the answers say to each other of a remark. Nobody outside the State reads this table, and nothing
-- else counts or dates it.
create table state_note (
    id              uuid          not null primary key,
    remark_id       uuid          not null references remark (id),
    person_id       uuid          not null references person (id),
    organisation_id uuid          not null references organisation (id),
    function        varchar(160)  not null,
    words           varchar(2000) not null,
    written_at      datetime(6)   not null,
    key state_note_by_remark (remark_id, written_at)
);
