-- What the author of a draft said of some of its words: they identify nobody. No copy of the words, only a hash of the
-- draft, the kind and the words, by which they are known again after any edit elsewhere. Gone with the deposit.
create table cleared_finding (
    remark_id   uuid       not null references remark (id) on delete cascade,
    fingerprint binary(32) not null,
    primary key (remark_id, fingerprint)
);
