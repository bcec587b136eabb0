package org.leerkring.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.leerkring.networks.NetworkCard;
import org.leerkring.networks.NetworkTab;

/** Above every page of a network: its name, and its pages. */
class NetworkHeader extends Div {

    private final List<NetworkTab> tabs;

    NetworkHeader(List<NetworkTab> tabs) {
        this.tabs =
                tabs.stream().sorted(Comparator.comparingInt(NetworkTab::order)).toList();
    }

    void show(Optional<NetworkCard> network, String path) {
        setVisible(network.isPresent());
        removeAll();
        network.ifPresent(it -> add(head(it), pages(it, path)));
    }

    private Div head(NetworkCard network) {
        var what = new Div(new Span(getTranslation("shell.NetworkHeader.network")));
        what.addClassName("lk-facts");
        var head = new Div(new Div(what, new H1(network.name())));
        head.addClassName("lk-head");
        return head;
    }

    /** One is at the page whose address goes on into one's own the furthest: all of them begin with the overview's. */
    private Nav pages(NetworkCard network, String path) {
        var nav = new Nav();
        nav.addClassName("lk-tabs");
        nav.setAriaLabel(getTranslation("shell.NetworkHeader.pages"));
        var here = tabs.stream()
                .map(tab -> tab.path(network.id()))
                .filter(address -> path.equals(address) || path.startsWith(address + "/"))
                .max(Comparator.comparingInt(String::length));
        for (var tab : tabs) {
            var address = tab.path(network.id());
            var name = tab.name().isEmpty() ? "network" : tab.name();
            var link = new Link(address, getTranslation(tab.labelKey()), "tab-" + name);
            link.at(here.filter(address::equals).isPresent());
            nav.add(link);
        }
        return nav;
    }
}
