package org.leerkring.networks.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.leerkring.networks.Kind;

/** The kinds of community a network runs, to be added to and changed. */
class KindsField extends CustomField<List<TypedKind>> {

    private final List<KindRow> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Button add = new Button(getTranslation("networks.KindsField.add"));

    KindsField() {
        super(List.of());
        add.setTestId("kind-add");
        add.addClickListener(_ -> {
            addRow(new TypedKind("", "", Kind.ACCENTS.get(rows.size() % Kind.ACCENTS.size())));
            updateValue();
        });
        list.addClassName("lk-kind-rows");
        add(list, add);
    }

    private void addRow(TypedKind kind) {
        var place = new ArrayList<KindRow>(1);
        var row = new KindRow(kind.code(), kind.name(), kind.accent(), this::updateValue, () -> {
            rows.removeAll(place);
            place.forEach(list::remove);
            updateValue();
        });
        place.add(row);
        rows.add(row);
        list.add(row);
    }

    @Override
    protected List<TypedKind> generateModelValue() {
        return rows.stream().map(KindRow::typed).toList();
    }

    @Override
    protected void setPresentationValue(List<TypedKind> kinds) {
        rows.clear();
        list.removeAll();
        kinds.forEach(this::addRow);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        rows.forEach(row -> row.setReadOnly(readOnly));
        add.setVisible(!readOnly);
    }
}
