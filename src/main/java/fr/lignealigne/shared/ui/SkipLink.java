package fr.lignealigne.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;

/** A link for the keyboard past what stands before something; seen when it has the focus. */
public final class SkipLink extends Anchor {

    /**
     * The link to an element of the page.
     *
     * @param id of the element that gets the keyboard
     */
    public SkipLink(String id, String words) {
        super("#" + id, words);
        addClassName("skip");
        setRouterIgnore(true);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        attach.getUI().getPage().addJsModule(BrowserFiles.module("skip-link.js"));
    }
}
