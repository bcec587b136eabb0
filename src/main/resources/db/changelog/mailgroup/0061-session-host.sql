--liquibase formatted sql

--changeset mailgroup:0061-session-host
-- mark also tells apart whom and when, for mails that go to one person; host_id is who asked a guest to come
alter table mailgroup_session_round
    modify column mark varchar(60) not null,
    add column host_id uuid null;
--rollback delete from mailgroup_session_round where char_length(mark) > 40;
--rollback alter table mailgroup_session_round drop column host_id, modify column mark varchar(40) not null;
