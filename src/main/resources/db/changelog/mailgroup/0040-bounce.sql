--liquibase formatted sql

--changeset mailgroup:0040-bounce
-- copies of mails that did not arrive; what counts is what came back since mail last reached its person
create table mailgroup_bounce (
    copy_id    uuid        not null,
    person_id  uuid        not null,
    hard       boolean     not null,
    status     varchar(16) not null,
    bounced_at datetime(6) not null,
    counts     boolean     not null,
    primary key (copy_id),
    index idx_mailgroup_bounce_person (person_id, bounced_at),
    constraint fk_mailgroup_bounce_person foreign key (person_id) references people_person (id)
);
--rollback drop table mailgroup_bounce;

--changeset mailgroup:0041-pause
-- to whom no mail is sent, because it came back too often
create table mailgroup_pause (
    person_id uuid        not null,
    paused_at datetime(6) not null,
    primary key (person_id),
    constraint fk_mailgroup_pause_person foreign key (person_id) references people_person (id)
);
--rollback drop table mailgroup_pause;
