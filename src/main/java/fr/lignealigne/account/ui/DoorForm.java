package fr.lignealigne.account.ui;

import com.vaadin.flow.dom.Element;

/**
 * Hands something in at the door as its own form would, with its token: the door refuses whom it refuses, and gives the
 * session a new name.
 */
final class DoorForm {

    private static final String SEND = """
            const form = document.createElement('form');
            form.method = 'post';
            form.action = 'connexion';
            const said = {username: $0, password: $3 ? this.value : $2};
            if ($1) {
                said.etape = $1;
            }
            const token = document.querySelector('meta[name=_csrf]');
            if (token) {
                said[document.querySelector('meta[name=_csrf_parameter]').content] = token.content;
            }
            for (const name in said) {
                const field = document.createElement('input');
                field.type = 'hidden';
                field.name = name;
                field.value = said[name];
                form.append(field);
            }
            document.body.append(form);
            form.submit();""";

    private DoorForm() {}

    /** The password goes from its field, where it still is, and not by way of the server. */
    static void sendPassword(Element field, String address) {
        field.executeJs(SEND, address, "", "", true);
    }

    /** The second step, with what is in this field. */
    static void sendTyped(Element field, String step) {
        field.executeJs(SEND, "", step, "", true);
    }

    /** The second step, with what the browser answered. */
    static void send(Element from, String step, String answer) {
        from.executeJs(SEND, "", step, answer, false);
    }
}
