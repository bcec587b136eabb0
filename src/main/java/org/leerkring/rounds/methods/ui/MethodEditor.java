package org.leerkring.rounds.methods.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.leerkring.communities.CommunityRefused;
import org.leerkring.rounds.RoundRefused;
import org.leerkring.rounds.methods.Method;
import org.leerkring.rounds.methods.MethodPaths;
import org.leerkring.rounds.methods.own.MethodOvertaken;
import org.leerkring.rounds.methods.own.Problem;
import org.leerkring.rounds.methods.own.Soundness;
import org.leerkring.rounds.methods.own.UnsoundMethod;

/** A community's own method being adapted, with the bar of its time above. Nothing typed is lost when saving is refused. */
class MethodEditor extends Composite<Div> {

    /** Where what was typed goes. */
    interface Keeping {

        /** For everyone, as the next version; or refuses. */
        void save(Method typed);

        /** For who types, to go on later. */
        void keep(Method typed);
    }

    private final Method method;
    private final String slug;
    private final Keeping keeping;
    private final TimeBar bar = new TimeBar();
    private final Paragraph total = new Paragraph();
    private final ProblemList problems = new ProblemList();
    private final SavedMeanwhile meanwhile;
    private final Paragraph refusal = new Paragraph();
    private final MethodForm form;
    private final PhaseList phases;
    private final Button save;

    /** The version that what is typed is written on. */
    private int base;

    /** Whether it was refused for what it says; from then on problems come and go while typing. */
    private boolean refusedOnce;

    MethodEditor(Method method, String slug, Keeping keeping) {
        this.method = method;
        this.slug = slug;
        this.keeping = keeping;
        base = method.version();
        form = new MethodForm(method, this::typedIn);
        phases = new PhaseList(method.phases(), this::typedIn);
        meanwhile = new SavedMeanwhile(MethodPaths.method(slug, method.key()), this::saveOnTop);
        save = new Button(getTranslation("rounds.MethodEditor.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.setTestId("method-save");
        total.addClassNames("lk-muted", "lk-small");
        total.setTestId("method-total");
        total.getElement().setAttribute("role", "status");
        refusal.addClassName("lk-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setTestId("method-refusal");
        refusal.setVisible(false);
        problems.setTestId("method-problems");
        var course = new Div(bar, total);
        course.addClassNames("lk-panel", "lk-method-course");
        var about = new Section(problems, form);
        about.addClassName("lk-panel");
        var later = new MethodLink(
                MethodPaths.method(slug, method.key()), getTranslation("rounds.MethodEditor.later"), "method-later");
        var actions = new Div(save, later);
        actions.addClassName("lk-actions");
        getContent().addClassName("lk-column");
        getContent()
                .add(
                        new H2(getTranslation(
                                "rounds.MethodEditor.heading", method.name().in(getLocale()))),
                        course,
                        about,
                        phases,
                        meanwhile,
                        refusal,
                        actions);
        changed();
    }

    private Method typed() {
        return form.typed(base, phases.typed());
    }

    private void typedIn() {
        changed();
        try {
            keeping.keep(typed());
        } catch (RoundRefused | CommunityRefused _) {
            // it stands on the screen, and saving says why not
        }
    }

    private void changed() {
        var now = typed();
        bar.show(now.phases());
        total.setText(sum(now));
        if (refusedOnce) {
            show(Soundness.problems(now));
        }
    }

    private String sum(Method now) {
        var fewest = Soundness.usualWith(now, now.least());
        var many = Soundness.usualWith(now, now.most());
        if (fewest != many) {
            return getTranslation("rounds.MethodEditor.between", fewest, many, now.least(), now.most(), now.minutes());
        }
        var left = now.minutes() - fewest;
        var key = left == 0 ? "fits" : left > 0 ? "left" : "over";
        return getTranslation("rounds.MethodEditor." + key, fewest, now.minutes(), Math.abs(left));
    }

    private void show(List<Problem> found) {
        problems.show(found.stream().filter(problem -> problem.phase() == null).toList());
        phases.show(found);
    }

    private void save() {
        try {
            refusal.setVisible(false);
            keeping.save(typed());
            UI.getCurrent().navigate(MethodPaths.method(slug, method.key()));
        } catch (UnsoundMethod unsound) {
            refusedOnce = true;
            show(unsound.problems());
            refuse(getTranslation(unsound.key()));
            phases.focusProblem();
        } catch (MethodOvertaken overtaken) {
            meanwhile.say(overtaken.newest());
        } catch (RoundRefused refused) {
            refuse(getTranslation(refused.key(), refused.facts()));
        } catch (CommunityRefused refused) { // no longer a member: what was typed stays on the screen
            refuse(getTranslation(String.valueOf(refused.getMessage())));
        } finally {
            save.setEnabled(true);
        }
    }

    /** What the other saved stays as a version of its own. */
    private void saveOnTop(int newest) {
        base = newest;
        meanwhile.setVisible(false);
        save();
    }

    private void refuse(String reason) {
        refusal.setText(reason);
        refusal.setVisible(true);
    }

    /** Someone else saved meanwhile, maybe. */
    void announce(Method current) {
        if (current.version() != base) {
            meanwhile.say(current.version());
        }
    }

    /** Someone else archived it. */
    void announceArchived() {
        refuse(getTranslation("rounds.refused.method-archived"));
    }
}
