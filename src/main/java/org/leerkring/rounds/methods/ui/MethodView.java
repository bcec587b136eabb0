package org.leerkring.rounds.methods.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Communities;
import org.leerkring.live.NoticeBoard;
import org.leerkring.people.SignedIn;
import org.leerkring.rounds.methods.Method;
import org.leerkring.rounds.methods.MethodKey;
import org.leerkring.rounds.methods.MethodPaths;
import org.leerkring.rounds.methods.own.MethodPolicy;
import org.leerkring.rounds.methods.own.OwnMethods;

/** One method: to be read, and one's own to be adapted; which of the two stands in the address. */
@Route("kringen/:community/intervisie/methodes/:method")
@PermitAll
class MethodView extends MethodPage {

    private final OwnMethods methods;
    private final MethodPolicy policy;
    private final Div newer = new Div();

    private @Nullable Method method;

    /** Only while it is being adapted. */
    private @Nullable MethodEditor editor;

    MethodView(
            Communities communities, OwnMethods methods, MethodPolicy policy, NoticeBoard notices, SignedIn signedIn) {
        super(communities, notices, signedIn.person());
        this.methods = methods;
        this.policy = policy;
        newer.addClassName("lk-row");
        newer.getElement().setAttribute("role", "status");
        newer.setTestId("method-newer");
    }

    @Override
    void open(BeforeEnterEvent event) {
        var key = event.getRouteParameters()
                .get(MethodPaths.METHOD)
                .map(MethodKey::new)
                .orElseThrow(NotFoundException::new);
        var current = methods.read(key, in().id(), me()).orElseThrow(NotFoundException::new);
        var adapt = event.getLocation().getQueryParameters().getParameters().containsKey(MethodPaths.ADAPT);
        if (adapt && key.namesOwn() && mayAdapt()) {
            adapt(current);
        } else {
            show(current);
        }
    }

    private void show(Method current) {
        method = current;
        editor = null;
        newer.removeAll();
        var course = new Div(new TimeBar().show(current.phases()));
        course.addClassName("lk-panel");
        getContent().removeAll();
        getContent().add(newer, new MethodHead(current, in(), mayAdapt(), new MethodHead.Deeds(methods, me())), course);
        for (var at = 0; at < current.phases().size(); at++) {
            getContent().add(new PhasePaper(at + 1, current.phases().get(at)));
        }
    }

    private void adapt(Method current) {
        method = current;
        var draft = methods.draft(current.key(), in().id(), me());
        var adapting = new MethodEditor(draft.orElse(current), in().slug(), new Keeping());
        editor = adapting;
        getContent().removeAll();
        draft.ifPresent(_ -> getContent().add(new KeptDraft(() -> {
            methods.dropDraft(current.key(), in().id(), me());
            methods.read(current.key(), in().id(), me()).ifPresent(this::adapt);
        })));
        getContent().add(adapting);
        adapting.announce(current);
    }

    /** In the name of who types. */
    private final class Keeping implements MethodEditor.Keeping {

        @Override
        public void save(Method typed) {
            methods.change(typed, in().id(), me());
        }

        @Override
        public void keep(Method typed) {
            methods.keepDraft(typed, in().id(), me());
        }
    }

    private boolean mayAdapt() {
        return policy.mayAdapt(in().id(), me());
    }

    /** A newer version waits behind a button, so that nothing is pulled away from who reads or types. */
    @Override
    void refresh() {
        var shown = Objects.requireNonNull(method);
        var current = methods.read(shown.key(), in().id(), me());
        if (editor != null) {
            current.ifPresentOrElse(editor::announce, editor::announceArchived);
        } else if (current.isEmpty()) {
            UI.getCurrent().navigate(MethodPaths.all(in().slug()));
        } else if (current.get().version() != shown.version()) {
            announce(current.get());
        }
    }

    private void announce(Method fresh) {
        newer.removeAll();
        var show = new Button(getTranslation("rounds.MethodView.show-newer"), _ -> show(fresh));
        show.setTestId("method-show-newer");
        newer.add(new Span(getTranslation("rounds.MethodView.newer", fresh.version())), show);
    }

    @Override
    public String getPageTitle() {
        return method == null ? "" : method.name().in(getLocale());
    }
}
