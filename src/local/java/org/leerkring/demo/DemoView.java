package org.leerkring.demo;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.leerkring.demo.DemoPeople.Group;
import org.leerkring.demo.DemoPeople.Guest;
import org.leerkring.people.LocalPath;

/** Everyone of the demo; one click signs in as one. {@code ?to=/path} leads on to a page. */
@AnonymousAllowed
@Route(value = "demo", autoLayout = false)
@StyleSheet("demo-pages.css")
class DemoView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private final DemoPeople people;
    private final DemoTexts texts = new DemoTexts(getLocale());

    DemoView(DemoPeople people) {
        this.people = people;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var to = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("to")
                .flatMap(LocalPath::parse)
                .map(path -> "?to=" + URLEncoder.encode(path.value(), StandardCharsets.UTF_8))
                .orElse("");
        var mail = new Anchor("/demo/mail", texts.get("demo.DemoView.mail"));
        mail.setTestId("demo-mail");
        getContent().removeAll();
        getContent().addClassName("lk-demo");
        getContent()
                .add(new H1(texts.get("demo.DemoView.heading")), new Paragraph(texts.get("demo.DemoView.text")), mail);
        var groups = people.groups();
        if (groups.isEmpty()) {
            getContent().add(new Paragraph(texts.get("demo.DemoView.empty")));
        }
        groups.forEach(group -> getContent().add(section(group, to)));
        var caretakers = people.caretakers();
        if (!caretakers.isEmpty()) {
            getContent().add(section(texts.get("demo.DemoView.caretakers"), caretakers, to));
        }
    }

    private Section section(Group group, String to) {
        var section = section(group.community(), group.people(), to);
        section.getElement().setAttribute("data-accent", group.accent());
        return section;
    }

    private Section section(String heading, List<Guest> guests, String to) {
        var list = new UnorderedList();
        guests.forEach(guest -> list.add(new ListItem(door(guest, to))));
        var section = new Section(new H2(heading), list);
        section.addClassName("lk-card");
        return section;
    }

    private Anchor door(Guest guest, String to) {
        var door = new Anchor(DemoDoor.ADDRESS + guest.id().value() + to);
        door.setRouterIgnore(true); // the browser has to ask for it: signing in changes the session
        door.add(span(guest.name(), "lk-demo-name"), about(guest));
        door.setTestId("demo-person");
        return door;
    }

    private Component about(Guest guest) {
        var about = new Div();
        about.addClassName("lk-muted");
        if (guest.school() != null) {
            about.add(new Span(guest.school()));
        }
        if (!guest.isMember()) {
            about.add(span(texts.get("demo.DemoView.role." + guest.role()), "lk-chip"));
        }
        if ("en".equals(guest.language())) {
            about.add(span(texts.get("demo.DemoView.english"), "lk-chip"));
        }
        return about;
    }

    private static Span span(String text, String className) {
        var span = new Span(text);
        span.addClassName(className);
        return span;
    }

    @Override
    public String getPageTitle() {
        return texts.get("demo.DemoView.title");
    }
}
