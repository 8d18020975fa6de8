package fr.lignealigne.home;

/** How the page begins: where things stand, and until when. */
record Headline(String title, String lead) {}
