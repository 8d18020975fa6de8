-- What a person typed into a field and did not send yet: read by that person alone, for the organisation they act for.
create table typed_text (
    person_id       uuid         not null references person (id) on delete cascade,
    organisation_id uuid         not null references organisation (id) on delete cascade,
    field           varchar(160) not null,
    words           mediumtext   not null,
    updated_at      datetime(6)  not null,
    primary key (person_id, organisation_id, field),
    key typed_text_by_age (updated_at)
);
