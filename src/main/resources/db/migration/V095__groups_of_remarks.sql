-- Remarks that a person gathered since they ask for the same; a remark is in one group at most.
create table remark_group (
    id          uuid         not null primary key,
    revision    bigint       not null,
    version_id  uuid         not null references plan_version (id),
    name        varchar(120) not null,
    gathered_by varchar(160) not null,
    gathered_at datetime(6)  not null,
    key remark_group_by_version (version_id)
);

create table remark_group_member (
    remark_id uuid        not null primary key references remark (id),
    group_id  uuid        not null references remark_group (id) on delete cascade,
    joined_at datetime(6) not null,
    key remark_group_member_by_group (group_id)
);
