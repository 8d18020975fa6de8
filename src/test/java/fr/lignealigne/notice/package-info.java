/** Tests of notices and of the choices of their mails. */
@NullMarked
package fr.lignealigne.notice;

import org.jspecify.annotations.NullMarked;
