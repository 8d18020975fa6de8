package fr.lignealigne.attachment.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import fr.lignealigne.attachment.Attachments;
import java.io.IOException;

/** Receives files within the limits, which hold whatever the browser says of a file before it sends it. */
final class ReceivedUploads implements UploadHandler {

    /** What stands around one file in a request. */
    private static final long AROUND = 64 << 10;

    private final transient Receiver receiver;

    ReceivedUploads(Receiver receiver) {
        this.receiver = receiver;
    }

    @FunctionalInterface
    interface Receiver {
        void receive(UploadEvent event) throws IOException;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        receiver.receive(event);
    }

    @Override
    public long getFileSizeMax() {
        return Attachments.LARGEST;
    }

    @Override
    public long getRequestSizeMax() {
        return Attachments.LARGEST + AROUND;
    }

    @Override
    public long getFileCountMax() {
        return 1;
    }
}
