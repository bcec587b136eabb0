package org.leerkring.communities.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.leerkring.communities.CommunityCard;
import org.leerkring.communities.CommunityRefused;
import org.leerkring.communities.CommunityRegister;
import org.leerkring.people.PersonId;

/** Another name or theme for a community. A refusal is shown here and leaves what was typed. */
class DescribeDialog extends Dialog {

    DescribeDialog(CommunityRegister register, CommunityCard community, PersonId me, Runnable changed) {
        setHeaderTitle(getTranslation("communities.DescribeDialog.heading"));
        addClassName("lk-dialog");
        var name = new TextField(getTranslation("communities.DescribeDialog.name"), community.name(), "");
        name.setHelperText(getTranslation("communities.DescribeDialog.name-hint"));
        name.setTestId("describe-name");
        var theme = new TextField(
                getTranslation("communities.DescribeDialog.theme"),
                community.theme() == null ? "" : community.theme(),
                "");
        theme.setTestId("describe-theme");
        var refusal = new Paragraph();
        refusal.addClassName("lk-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        var fields = new Div(name, theme, refusal);
        fields.addClassName("lk-dialog-fields");
        add(fields);
        var cancel = new Button(getTranslation("communities.SeatDialog.cancel"), _ -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var save = new Button(getTranslation("communities.DescribeDialog.save"), _ -> {
            try {
                register.describe(community.id(), name.getValue(), theme.getValue(), me);
                close();
                changed.run();
            } catch (CommunityRefused refused) {
                refusal.setText(getTranslation(String.valueOf(refused.getMessage())));
                refusal.setVisible(true);
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setTestId("describe-save");
        getFooter().add(cancel, save);
    }
}
