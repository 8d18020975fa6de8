package fr.lignealigne.attachment.ui;

import fr.lignealigne.attachment.Attachments;
import fr.lignealigne.attachment.Checking;
import org.springframework.stereotype.Component;

/** What a field for files asks. */
@Component
public record FileServices(Attachments attachments, Checking checking) {}
