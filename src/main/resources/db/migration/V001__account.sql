create table organisation (
    id                uuid         not null primary key,
    revision          bigint       not null,
    code              varchar(20)  not null unique,
    name              varchar(200) not null,
    short_name        varchar(80)  not null,
    kind              varchar(20)  not null,
    collective_member boolean      not null
);

create table person (
    id              uuid         not null primary key,
    revision        bigint       not null,
    email           varchar(254) not null unique,
    function        varchar(120) not null,
    password_hash   varchar(255),
    enabled         boolean      not null,
    organisation_id uuid         not null references organisation (id)
);

create table person_role (
    person_id uuid        not null references person (id) on delete cascade,
    role      varchar(30) not null,
    primary key (person_id, role)
);
