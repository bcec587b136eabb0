package org.leerkring.feed.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.KaribuTest;
import org.leerkring.communities.Circle;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.feed.DraftText;
import org.leerkring.feed.Drafts;
import org.leerkring.feed.Feed;
import org.leerkring.feed.FeedPages;
import org.leerkring.feed.FeedPaths;
import org.leerkring.feed.Place;
import org.leerkring.feed.QuestionId;
import org.leerkring.feed.QuestionState;
import org.leerkring.feed.reading.Following;
import org.leerkring.people.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(Circle.class)
class FeedViewTest extends KaribuTest {

    @Autowired
    Circle circle;

    @Autowired
    Communities communities;

    @Autowired
    Feed feed;

    @Autowired
    FeedPages pages;

    @Autowired
    Drafts drafts;

    CommunityId community;
    String slug;
    PersonId mieke;
    PersonId jan;
    QuestionId question;

    @BeforeEach
    void miekeAskedAndJanLooks() {
        community = circle.found();
        mieke = circle.member(community, "Mieke Dierckx");
        jan = circle.member(community, "Jan Verlinden");
        slug = communities.enter(community, jan).community().slug();
        question =
                feed.ask(community, mieke, new DraftText("Wie vervangt bij ziekte?", "We zoeken afspraken.", "zorg"));
        signIn(jan.value());
    }

    @Test
    void listsTheQuestionsAndOpensOneBesideThem() {
        open(FeedPaths.feed(slug));
        assertThat(_find(QuestionCard.class)).hasSize(1);

        open(FeedPaths.question(slug, question));

        assertThat(_get(QuestionElement.class).shown().title()).isEqualTo("Wie vervangt bij ziekte?");
        assertThat(_find(QuestionCard.class)).as("the list stays").hasSize(1);
        assertThat(_get(QuestionCard.class).getElement().getProperty("selected", false))
                .isTrue();
    }

    @Test
    void showsAnAnswerWhileLooking() {
        open(FeedPaths.question(slug, question));

        feed.answer(question, mieke, "Ik vul zelf aan.");
        MockVaadin.clientRoundtrip(false);

        assertThat(_get(ReplyElement.class).shown().html()).contains("Ik vul zelf aan.");
        assertThat(_get(QuestionCard.class).shown().replies()).isEqualTo(1);
    }

    @Test
    void keepsNewQuestionsBehindAButtonUntilAskedFor() {
        open(FeedPaths.feed(slug));

        feed.ask(community, mieke, new DraftText("Nog iets?", "", ""));
        MockVaadin.clientRoundtrip(false);

        assertThat(_find(QuestionCard.class)).as("nothing moves").hasSize(1);
        assertThat(_get(NewQuestions.class).getElement().getProperty("count", 0))
                .isEqualTo(1);

        act(_get(NewQuestions.class), "show-new", "");
        assertThat(_find(QuestionCard.class)).hasSize(2);
    }

    @Test
    void leavesTypedTextAloneWhenSomethingArrives() {
        open(FeedPaths.question(slug, question));
        _setValue(_get(TextArea.class), "Ik ben nog aan het schri");

        feed.answer(question, mieke, "Intussen");
        MockVaadin.clientRoundtrip(false);

        assertThat(_get(TextArea.class).getValue()).isEqualTo("Ik ben nog aan het schri");
    }

    @Test
    void findsTheDraftAgain() {
        drafts.save(Place.answering(community, question), jan, DraftText.reply("Half af"));

        open(FeedPaths.question(slug, question));

        assertThat(_get(TextArea.class).getValue()).isEqualTo("Half af");
    }

    @Test
    void answersAndEmptiesTheComposer() {
        open(FeedPaths.question(slug, question));
        _setValue(_get(TextArea.class), "Wij delen een pool.");
        _click(_get(Button.class, spec -> spec.withAttribute("data-testid", "reply-send")));

        assertThat(_get(TextArea.class).getValue()).isEmpty();
        assertThat(_get(ReplyElement.class).shown().author()).isEqualTo(jan);
    }

    @Test
    void keepsWhatWasTypedWhenItIsRefused() {
        open(FeedPaths.feed(slug));
        _click(_get(NativeButton.class, spec -> spec.withAttribute("data-testid", "feed-ask")));
        _setValue(_get(TextField.class, spec -> spec.withAttribute("data-testid", "ask-title")), "x".repeat(300));
        _setValue(_get(TextArea.class, spec -> spec.withAttribute("data-testid", "ask-text")), "Mijn verhaal");
        _click(_get(Button.class, spec -> spec.withAttribute("data-testid", "ask-send")));

        assertThat(_get(Paragraph.class, spec -> spec.withAttribute("data-testid", "ask-refusal"))
                        .getText())
                .contains("300");
        assertThat(_get(TextField.class, spec -> spec.withAttribute("data-testid", "ask-title"))
                        .getValue())
                .hasSize(300);
        assertThat(_get(TextArea.class, spec -> spec.withAttribute("data-testid", "ask-text"))
                        .getValue())
                .isEqualTo("Mijn verhaal");
    }

    @Test
    void asksAndOpensWhatWasAsked() {
        open(FeedPaths.feed(slug));
        _click(_get(NativeButton.class, spec -> spec.withAttribute("data-testid", "feed-ask")));
        _setValue(_get(TextField.class, spec -> spec.withAttribute("data-testid", "ask-title")), "Wie komt er mee?");
        _click(_get(Button.class, spec -> spec.withAttribute("data-testid", "ask-send")));

        assertThat(_get(QuestionElement.class).shown().title()).isEqualTo("Wie komt er mee?");
        assertThat(_find(QuestionCard.class)).hasSize(2);
    }

    @Test
    void thanksMarksAndFollowsThroughItsElements() {
        var reply = feed.answer(question, mieke, "Ik vul aan.");
        open(FeedPaths.question(slug, question));

        act(_get(ThreadElement.class), "thank", reply.value().toString());
        act(_get(QuestionElement.class), "mute", "");

        assertThat(pages.thread(question, jan).replies().getFirst().thanks()).containsExactly(jan);
        assertThat(pages.reading(question, jan).following()).isEqualTo(Following.MUTED);
    }

    @Test
    void refusesWhatAPageHasNoRightToAsk() {
        open(FeedPaths.question(slug, question));

        act(_get(QuestionElement.class), "reopen", "");

        assertThat(pages.thread(question, jan).question().state()).isEqualTo(QuestionState.OPEN);
        assertThat(_find(Notification.class)).hasSize(1);
    }

    @Test
    void countsWhatIsUnreadOnEachCard() {
        feed.open(question, jan, 0);
        feed.answer(question, mieke, "Een");
        feed.answer(question, mieke, "Twee");

        open(FeedPaths.feed(slug));

        assertThat(_get(QuestionCard.class).getElement().getProperty("unread", 0))
                .isEqualTo(2);
    }

    @Test
    void isNotThereForAStranger() {
        signIn(circle.stranger("Vera Vreemd").value());

        open(FeedPaths.question(slug, question));

        assertThat(_find(QuestionElement.class)).isEmpty();
        assertThat(_find(Component.class, spec -> spec.withAttribute("data-testid", "not-found")))
                .hasSize(1);
    }

    @Test
    void isNotThereForAFormerMember() {
        signIn(circle.formerMember(community, "Fons Vroeger").value());

        open(FeedPaths.feed(slug));

        assertThat(_find(QuestionCard.class)).isEmpty();
    }

    private static void open(String path) {
        UI.getCurrent().navigate(path);
    }

    /** What {@code frontend/act.ts} sends when someone uses one of our elements. */
    private static void act(Component element, String act, String id) {
        var data = JacksonUtils.createObjectNode();
        data.put("event.detail.act", act);
        data.put("event.detail.id", id);
        element.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(element.getElement(), "lk-act", data));
    }
}
