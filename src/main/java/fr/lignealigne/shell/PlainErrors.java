package fr.lignealigne.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What goes wrong outside Vaadin is said in our words, too, to whoever asks for whatever type: a half-written answer of
 * another type, or a client that names none, must not turn a refusal into a failure.
 */
@Controller
class PlainErrors implements ErrorController {

    @RequestMapping("${server.error.path:/error}")
    void say(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // Somebody who asks for this address itself finds nothing there.
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? code
                : HttpStatus.NOT_FOUND.value();
        PlainPage.send(request, response, status);
    }
}
