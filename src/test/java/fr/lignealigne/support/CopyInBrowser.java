package fr.lignealigne.support;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The browser's side of kept words, where a test has no browser. */
public final class CopyInBrowser {

    private CopyInBrowser() {}

    private static List<PendingJavaScriptInvocation> calls(String function) {
        UI ui = UI.getCurrent();
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return ui.getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(call -> call.getInvocation().getExpression().contains("." + function + "("))
                .toList();
    }

    /** The words that the browser was told to be kept since it was asked last, or since the page opened. */
    public static List<Object> confirmed() {
        return calls("confirm").stream()
                .map(call -> call.getInvocation().getParameters().get(2))
                .toList();
    }

    /** The fields whose copies the browser was told to erase since it was asked last. */
    public static List<Object> erased() {
        return calls("forget").stream()
                .map(call -> call.getInvocation().getParameters().get(1))
                .toList();
    }

    /**
     * The field comes anew onto a page of a browser where an earlier page left these words.
     *
     * @param typedOn what the server had of the field then
     */
    public static void has(TextFieldBase<?, String> field, String typedOn, String words) {
        Element parent = field.getElement().getParent();
        int place = parent.indexOfChild(field.getElement());
        field.getElement().removeFromParent();
        parent.insertChild(place, field.getElement());
        ObjectNode left = JacksonUtils.createObjectNode();
        left.put("base", typedOn);
        left.put("words", words);
        calls("keep").stream()
                .filter(call -> call.getOwner().equals(field.getElement().getNode()))
                .toList()
                .getLast()
                .complete(left);
    }
}
