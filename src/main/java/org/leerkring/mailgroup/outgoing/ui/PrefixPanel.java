package org.leerkring.mailgroup.outgoing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.CommunityRefused;
import org.leerkring.mailgroup.outgoing.MailSettingsRefused;
import org.leerkring.mailgroup.outgoing.SubjectPrefixes;
import org.leerkring.people.PersonId;

/** Lets the coach choose what the subjects of the community's mails start with. */
class PrefixPanel extends Section {

    private final SubjectPrefixes prefixes;
    private final CommunityId community;
    private final PersonId me;
    private final TextField prefix = new TextField();
    private final Span told = new Span();

    PrefixPanel(SubjectPrefixes prefixes, CommunityId community, PersonId me) {
        this.prefixes = prefixes;
        this.community = community;
        this.me = me;
        addClassName("lk-panel");
        var about = new Paragraph(getTranslation("mailgroup.PrefixPanel.about"));
        about.addClassName("lk-muted");
        prefix.setLabel(getTranslation("mailgroup.PrefixPanel.prefix"));
        prefix.setValue(prefixes.of(community));
        prefix.setMaxLength(SubjectPrefixes.LONGEST);
        prefix.setTestId("mail-prefix");
        var keep = new Button(getTranslation("mailgroup.PrefixPanel.keep"), _ -> keep());
        keep.setTestId("mail-prefix-keep");
        told.addClassNames("lk-muted", "lk-small");
        told.getElement().setAttribute("role", "status");
        told.setTestId("mail-prefix-told");
        var actions = new Div(keep, told);
        actions.addClassName("lk-actions");
        add(new H2(getTranslation("mailgroup.PrefixPanel.heading")), about, prefix, actions);
    }

    private void keep() {
        try {
            prefixes.choose(community, me, prefix.getValue());
            prefix.setValue(prefixes.of(community));
            told.setText(getTranslation("mailgroup.PrefixPanel.kept"));
        } catch (CommunityRefused | MailSettingsRefused refused) {
            told.setText(getTranslation(String.valueOf(refused.getMessage())));
        }
    }
}
