--liquibase formatted sql

--changeset communities:0012-digest-time
-- when someone wants what happened in one mail: the hour of their own clock, and the day of the week from Monday = 1
alter table communities_notification
    add column digest_hour tinyint not null default 7,
    add column digest_day  tinyint not null default 1;
--rollback alter table communities_notification drop column digest_hour, drop column digest_day;
