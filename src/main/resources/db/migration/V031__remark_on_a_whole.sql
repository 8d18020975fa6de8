-- What was said of whole measures and of the plan is counted on each reading page.
create index remark_by_target on remark (version_id, target);
