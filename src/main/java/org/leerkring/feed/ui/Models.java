package org.leerkring.feed.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Roster;
import org.leerkring.feed.AttachmentRead;
import org.leerkring.feed.FeedPaths;
import org.leerkring.feed.Hiding;
import org.leerkring.feed.QuestionRead;
import org.leerkring.feed.ReplyRead;
import org.leerkring.feed.lists.QuestionLine;
import org.leerkring.people.PersonId;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Builds what our web components draw. Reads are shared by all who look ({@code SharedRead}), so their models are kept by
 * the identity of the read and built once for everyone; they must not be changed after that.
 */
@Component
class Models {

    /** A model names its author, so it holds for one state of the roster only; an unchanged roster is the same object. */
    private final Cache<Roster, Cache<Object, ObjectNode>> built =
            Caffeine.newBuilder().weakKeys().build();

    ObjectNode card(QuestionLine line, Roster roster) {
        return once(line, roster, it -> {
            var model = JacksonUtils.createObjectNode();
            model.put("id", it.id().value().toString());
            model.put("href", FeedPaths.question(roster.community().slug(), it.id()));
            model.put("title", it.title());
            model.set("author", author(it.author(), roster));
            model.put("askedAt", it.askedAt().toString());
            model.put("origin", it.origin().name());
            model.put("state", it.state().name());
            model.put("harvested", it.harvested());
            model.put("replies", it.replies());
            model.put("files", it.files());
            model.set("tags", strings(it.tags()));
            model.put("norm", roster.community().answerNorm());
            return model;
        });
    }

    ObjectNode question(QuestionRead question, Roster roster) {
        return once(question, roster, it -> {
            var model = JacksonUtils.createObjectNode();
            model.put("id", it.id().value().toString());
            model.put("title", it.title());
            model.put("html", it.html());
            rest(model, it.rest(), it.files());
            model.set("author", author(it.author(), roster));
            model.put("askedAt", it.askedAt().toString());
            putIfAny(model, "editedAt", it.editedAt());
            model.put("origin", it.origin().name());
            model.put("state", it.state().name());
            putIfAny(model, "doneAt", it.doneAt());
            if (it.harvest() != null) {
                model.put("harvest", it.harvest());
            }
            hiding(model, it.hiding(), roster);
            model.set("files", files(it.files(), false));
            model.set("tags", strings(it.tags()));
            model.put("norm", roster.community().answerNorm());
            model.put("replies", it.replies());
            return model;
        });
    }

    ObjectNode reply(ReplyRead reply, Roster roster) {
        return once(reply, roster, it -> {
            var model = JacksonUtils.createObjectNode();
            model.put("id", it.id().value().toString());
            model.put("number", it.number());
            model.set("author", author(it.author(), roster));
            model.put("postedAt", it.postedAt().toString());
            putIfAny(model, "editedAt", it.editedAt());
            putIfAny(model, "withdrawnAt", it.withdrawnAt());
            putIfAny(model, "helpedAt", it.helpedAt());
            hiding(model, it.hiding(), roster);
            model.put("origin", it.origin().name());
            model.put("html", it.html());
            rest(model, it.rest(), it.files());
            model.set(
                    "thanks",
                    strings(it.thanks().stream()
                            .map(person -> person.value().toString())
                            .sorted()
                            .toList()));
            model.set("files", files(it.files(), false));
            return model;
        });
    }

    /** The members by id, for components that hear ids over the live channel. */
    ObjectNode people(Roster roster) {
        return once(roster, roster, it -> {
            var model = JacksonUtils.createObjectNode();
            it.members()
                    .forEach(member -> model.set(
                            member.id().value().toString(),
                            JacksonUtils.createObjectNode().put("name", member.name())));
            return model;
        });
    }

    static ObjectNode person(PersonId id, String name) {
        return JacksonUtils.createObjectNode().put("id", id.value().toString()).put("name", name);
    }

    private static ObjectNode author(PersonId id, Roster roster) {
        var model = person(id, roster.nameOf(id));
        roster.member(id).filter(_ -> roster.isIn(id)).ifPresent(member -> {
            putIfAny(model, "school", member.school());
            putIfAny(model, "picture", member.picture());
        });
        return model;
    }

    /** What was cut from a mail, with its pictures. */
    private static void rest(ObjectNode model, @Nullable String rest, List<AttachmentRead> files) {
        putIfAny(model, "rest", rest);
        var aside = files(files, true);
        if (!aside.isEmpty()) {
            model.set("restFiles", aside);
        }
    }

    private static ArrayNode files(List<AttachmentRead> files, boolean aside) {
        var all = JacksonUtils.createArrayNode();
        files.stream().filter(file -> file.aside() == aside).forEach(file -> {
            var model = all.addObject();
            model.put("id", file.id().value().toString());
            model.put("name", file.name());
            model.put("type", file.type());
            model.put("size", file.size());
            model.put("url", FeedPaths.file(file.id()));
            if (file.picture()) {
                model.put("thumbnail", FeedPaths.thumbnail(file.id()));
            }
        });
        return all;
    }

    private static ArrayNode strings(List<String> values) {
        var all = JacksonUtils.createArrayNode();
        values.forEach(all::add);
        return all;
    }

    private static void hiding(ObjectNode model, @Nullable Hiding hiding, Roster roster) {
        if (hiding != null) {
            model.set(
                    "hidden",
                    JacksonUtils.createObjectNode()
                            .put("by", roster.nameOf(hiding.by()))
                            .put("reason", hiding.reason()));
        }
    }

    private static void putIfAny(ObjectNode model, String name, @Nullable Object told) {
        if (told != null) {
            model.put(name, told.toString());
        }
    }

    private <T> ObjectNode once(T read, Roster roster, Function<T, ObjectNode> build) {
        return built.get(roster, _ -> Caffeine.newBuilder().weakKeys().build()).get(read, _ -> build.apply(read));
    }
}
