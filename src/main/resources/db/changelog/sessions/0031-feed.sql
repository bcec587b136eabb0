--liquibase formatted sql

--changeset sessions:0031-feed
-- about_id is a community, or the person themselves for all of theirs
create table sessions_feed (
    person_id uuid        not null,
    about_id  uuid        not null,
    token     varchar(26) not null,
    made_at   datetime(6) not null,
    primary key (person_id, about_id),
    unique key uq_sessions_feed_token (token),
    constraint fk_sessions_feed_person foreign key (person_id) references people_person (id)
);
--rollback drop table sessions_feed;
