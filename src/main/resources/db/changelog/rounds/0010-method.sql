--liquibase formatted sql

--changeset rounds:0010-method-version
-- shipped or a community's own: a version never changes, so that a round always finds the one it ran with
create table rounds_method_version (
    method     varchar(60) not null,
    version    int         not null,
    content    mediumtext  not null comment 'JSON',
    written_by uuid        null comment 'null for a shipped one',
    written_at datetime(6) not null,
    primary key (method, version),
    constraint fk_rounds_method_version_author foreign key (written_by) references people_person (id)
);
--rollback drop table rounds_method_version;

--changeset rounds:0011-method-copy
create table rounds_method_copy (
    method       varchar(60) not null,
    community_id uuid        not null,
    newest       int         not null,
    archived_at  datetime(6) null,
    primary key (method),
    index idx_rounds_method_copy_community (community_id, archived_at, method),
    constraint fk_rounds_method_copy_community foreign key (community_id) references communities_community (id)
);
--rollback drop table rounds_method_copy;

--changeset rounds:0012-method-draft
-- what somebody typed and did not save yet; only they see it
create table rounds_method_draft (
    method    varchar(60) not null,
    person_id uuid        not null,
    content   mediumtext  not null comment 'JSON',
    typed_at  datetime(6) not null,
    primary key (method, person_id),
    constraint fk_rounds_method_draft_method foreign key (method) references rounds_method_copy (method),
    constraint fk_rounds_method_draft_person foreign key (person_id) references people_person (id)
);
--rollback drop table rounds_method_draft;
