-- A passkey: the public half of a key that a device or a small token holds (W3C Web Authentication).
create table passkey (
    id               uuid            not null primary key,
    person_id        uuid            not null references person (id) on delete cascade,
    credential_id    varbinary(1023) not null unique,
    label            varchar(60)     not null,
    public_key       varbinary(2000) not null,
    attestation      blob            not null,
    signature_count  bigint          not null,
    verified         boolean         not null,
    backup_eligible  boolean         not null,
    backed_up        boolean         not null,
    transports       varchar(120)    not null,
    added_at         datetime(6)     not null,
    last_used_at     datetime(6),
    key passkey_of_person (person_id, added_at)
);

-- An application that shows one-time codes (RFC 6238). The secret is enciphered with a key that is not in the database;
-- no code of the last accepted step or of one before it is accepted again.
create table code_app (
    person_id    uuid           not null primary key references person (id) on delete cascade,
    secret       varbinary(200) not null,
    last_step    bigint         not null,
    added_at     datetime(6)    not null,
    last_used_at datetime(6)
);

-- Codes that each work once, for who lost the rest: 80 random bits, of which only the hash is kept.
create table recovery_code (
    person_id uuid     not null references person (id) on delete cascade,
    hash      char(64) not null,
    primary key (person_id, hash)
);

-- Somebody asks that all this be taken from a person who lost it; somebody of another body has to confirm.
create table factor_reset (
    person_id uuid        not null primary key references person (id) on delete cascade,
    asked_by  uuid        not null references person (id),
    asked_at  datetime(6) not null
);
