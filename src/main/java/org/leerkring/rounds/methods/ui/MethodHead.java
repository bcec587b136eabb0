package org.leerkring.rounds.methods.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.QueryParameters;
import org.leerkring.communities.CommunityCard;
import org.leerkring.communities.CommunityRefused;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.RoundRefused;
import org.leerkring.rounds.methods.Method;
import org.leerkring.rounds.methods.MethodPaths;
import org.leerkring.rounds.methods.own.OwnMethods;

/** What a method is, and what a member can do with it: practise it, make a copy, adapt their own, archive it. */
class MethodHead extends Div {

    private static final int TOLD_MILLIS = 10_000;

    /** In whose name it is done. */
    record Deeds(OwnMethods methods, PersonId me) {}

    private final Method method;
    private final CommunityCard in;
    private final Deeds deeds;
    private final Paragraph refusal = new Paragraph();

    MethodHead(Method method, CommunityCard in, boolean mayAdapt, Deeds deeds) {
        this.method = method;
        this.in = in;
        this.deeds = deeds;
        addClassName("lk-column");
        refusal.addClassName("lk-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setTestId("method-refusal");
        refusal.setVisible(false);
        var source = new Paragraph(method.source().in(getLocale()));
        source.addClassNames("lk-muted", "lk-small");
        source.setVisible(!source.getText().isBlank());
        add(
                new MethodLink(MethodPaths.all(in.slug()), getTranslation("rounds.MethodHead.back"), "method-back"),
                new H2(method.name().in(getLocale())),
                new MethodFacts(method),
                source,
                new UseWhen(method),
                refusal,
                actions(mayAdapt));
    }

    private Div actions(boolean mayAdapt) {
        var actions = new Div();
        actions.addClassName("lk-actions");
        actions.add(new MethodLink(
                MethodPaths.practise(in.slug(), method.key()),
                getTranslation("rounds.MethodHead.practise"),
                "method-practise"));
        if (mayAdapt && method.key().namesOwn()) {
            actions.add(
                    new MethodLink(
                                    MethodPaths.adapt(in.slug(), method.key()),
                                    getTranslation("rounds.MethodHead.adapt"),
                                    "method-adapt")
                            .asPrimary(),
                    button("copy-own", "method-copy", this::copy),
                    button("archive", "method-archive", this::archive));
        } else if (mayAdapt) {
            var copy = button("copy", "method-copy", this::copy);
            copy.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(copy);
        }
        return actions;
    }

    private Button button(String key, String testId, Runnable action) {
        var button = new Button(getTranslation("rounds.MethodHead." + key), _ -> attempt(action));
        button.setTestId(testId);
        return button;
    }

    private void copy() {
        var key = deeds.methods().copy(method.key(), in.id(), deeds.me());
        UI.getCurrent().navigate(MethodPaths.method(in.slug(), key), QueryParameters.of(MethodPaths.ADAPT, ""));
    }

    private void archive() {
        deeds.methods().archive(method.key(), in.id(), deeds.me());
        UI.getCurrent().navigate(MethodPaths.all(in.slug()));
        told().open();
    }

    private Notification told() {
        var told = new Notification(
                getTranslation("rounds.MethodHead.archived", method.name().in(getLocale())));
        told.setDuration(TOLD_MILLIS);
        told.setPosition(Notification.Position.BOTTOM_CENTER);
        var undo = new Button(getTranslation("rounds.MethodHead.undo"), _ -> {
            told.close();
            attempt(() -> deeds.methods().restore(method.key(), in.id(), deeds.me()));
        });
        undo.setTestId("undo");
        told.add(
                new Span(getTranslation(
                        "rounds.MethodHead.archived", method.name().in(getLocale()))),
                undo);
        return told;
    }

    private void attempt(Runnable action) {
        try {
            action.run();
        } catch (RoundRefused refused) {
            refuse(getTranslation(refused.key(), refused.facts()));
        } catch (CommunityRefused refused) {
            refuse(getTranslation(String.valueOf(refused.getMessage())));
        }
    }

    private void refuse(String reason) {
        refusal.setText(reason);
        refusal.setVisible(true);
    }
}
