-- What touches some lines begins shortly before them, unless it is long: the few long ones are looked for apart. With the
-- first line alone everything before those lines was read, for each open page that hears of a change.
alter table remark
    add column long_passage boolean generated always as (last_line - first_line > 40) stored,
    add index remark_by_lines (version_id, long_passage, first_line, last_line);
alter table remark_carry
    add column long_passage boolean generated always as (last_line - first_line > 40) stored,
    add index remark_carry_by_lines (version_id, long_passage, first_line, last_line);
