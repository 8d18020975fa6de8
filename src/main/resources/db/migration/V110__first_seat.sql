-- The first seat of each role that opens a wall: whom an administrator proposed and the person named in the settings has
-- to confirm, and since when somebody held it. held_at is never emptied: this way to the role is then shut for ever.
create table first_seat (
    role         varchar(30) not null primary key,
    held_at      datetime(6),
    proposal_id  uuid unique,
    email        varchar(254),
    function     varchar(120),
    organisation varchar(80),
    proposed_by  uuid references person (id),
    witness      uuid references person (id),
    proposed_at  datetime(6),
    refusal      varchar(500)
);

insert into first_seat (role, held_at)
select past.role, utc_timestamp(6)
from (
    select r.role
    from person_role r join person p on p.id = r.person_id
    where r.role in ('MIPROF', 'CABINET', 'COLLECTIVE_COORDINATOR') and p.password_hash is not null
    union
    -- Such a role was given by its holders alone: so somebody came in with it, wherever they are now.
    select substring_index(object, ' ', -1)
    from audit_entry
    where act in ('RoleGiven', 'RoleTaken')
        and substring_index(object, ' ', -1) in ('MIPROF', 'CABINET', 'COLLECTIVE_COORDINATOR')
) past;

-- Whom the settings alone had named for another role, and who never came in, is named anew by two.
update person set enabled = false
where password_hash is null
    and id in (
        select r.person_id
        from person_role r
        where r.role in ('MIPROF', 'CABINET', 'COLLECTIVE_COORDINATOR')
            and r.role not in (select role from first_seat)
    );
