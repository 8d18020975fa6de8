package fr.lignealigne.proconnect;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/** Reads what ProConnect answers up to a length that no honest answer has, and tells when it is {@link Away}. */
class BoundedAnswers implements ClientHttpRequestInterceptor {

    static final int MOST = 64 * 1024;

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        Whole whole;
        try (ClientHttpResponse answer = execution.execute(request, body)) {
            HttpHeaders headers = new HttpHeaders();
            headers.putAll(answer.getHeaders());
            byte[] read = answer.getBody().readNBytes(MOST + 1);
            whole = new Whole(answer.getStatusCode(), answer.getStatusText(), headers, read);
        } catch (IOException away) {
            throw new Away(request.getURI(), away);
        }
        if (whole.status().is5xxServerError()) {
            throw new Away(request.getURI(), null);
        }
        if (whole.read().length > MOST) {
            throw new IOException("The answer is too long");
        }
        return whole;
    }

    private record Whole(HttpStatusCode status, String text, HttpHeaders headers, byte[] read)
            implements ClientHttpResponse {

        @Override
        public HttpStatusCode getStatusCode() {
            return status;
        }

        @Override
        public String getStatusText() {
            return text;
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }

        @Override
        public InputStream getBody() {
            return new ByteArrayInputStream(read);
        }

        @Override
        public void close() {
            // It was read to its end.
        }
    }
}
