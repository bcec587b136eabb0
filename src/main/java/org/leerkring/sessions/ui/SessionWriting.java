package org.leerkring.sessions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.ZoneId;
import org.leerkring.communities.CommunityRefused;
import org.leerkring.sessions.SessionChangedMeanwhile;
import org.leerkring.sessions.SessionPlan;
import org.leerkring.sessions.SessionRefused;
import org.leerkring.sessions.SlotTaken;

/** A form, the button that saves it, and what to do when that is refused. */
class SessionWriting extends Composite<Div> {

    /** Saves what is typed, and says where to go from there. */
    interface Saving {

        /**
         * @param basedOn the edition that was changed; 0 for a new session
         * @param beside whether it may be at the same time as another one
         */
        String save(SessionPlan plan, long basedOn, boolean beside);
    }

    private final SessionForm form;
    private final Saving saving;
    private final ConflictPanel conflict;
    private final Button save;

    private long basedOn;

    /** @param back where to go for who does not want to save */
    SessionWriting(SessionForm form, String saveText, String back, long basedOn, ZoneId zone, Saving saving) {
        this.form = form;
        this.saving = saving;
        this.basedOn = basedOn;
        conflict = new ConflictPanel(zone);
        save = new Button(saveText, _ -> save(false));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        save.setTestId("session-save");
        var leave = new InnerLink(back, getTranslation("sessions.SessionWriting.leave"), "session-leave");
        var actions = new Div(save, leave);
        actions.addClassName("lk-actions");
        var foot = new Div(conflict, actions);
        foot.addClassName("lk-form-foot");
        getContent().addClassName("lk-column");
        getContent().add(form, foot);
    }

    private void save(boolean beside) {
        conflict.clear();
        try {
            var path = saving.save(form.typed(), basedOn, beside);
            var ui = getUI().orElseThrow();
            form.forgetInTheBrowser(ui);
            ui.navigate(path);
        } catch (SlotTaken taken) {
            conflict.say(taken, () -> save(true));
        } catch (SessionChangedMeanwhile newer) {
            conflict.say(newer, form.typed(), () -> saveOnTop(newer), () -> takeTheirs(newer));
        } catch (SessionRefused refused) {
            conflict.say(refused);
        } catch (CommunityRefused refused) { // no longer a member: the words stay in the browser
            conflict.say(new SessionRefused(String.valueOf(refused.getMessage())));
        } finally {
            save.setEnabled(true);
        }
    }

    private void saveOnTop(SessionChangedMeanwhile newer) {
        basedOn = newer.now().edition();
        save(false);
    }

    private void takeTheirs(SessionChangedMeanwhile newer) {
        basedOn = newer.now().edition();
        form.fill(newer.now().plan());
        conflict.clear();
    }
}
