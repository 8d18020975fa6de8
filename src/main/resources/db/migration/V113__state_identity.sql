-- Who of the State's agents may come in by the State's sign-on (ProConnect): for which body an administrator opened it,
-- and as whom the person showed themselves there. Of that identity only a hash is kept.
create table state_identity (
    person_id     uuid        not null primary key references person (id) on delete cascade,
    siret         char(14)    not null,
    opened_by     uuid        not null references person (id),
    opened_at     datetime(6) not null,
    identity_hash char(64)    unique,
    linked_at     datetime(6)
);
