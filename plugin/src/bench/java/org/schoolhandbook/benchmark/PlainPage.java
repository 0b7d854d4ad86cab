package org.schoolhandbook.benchmark;

/** One plain HTML page for every tool; only the three expressions that a tool fills in differ. */
record PlainPage(String navigation) {

    String of(String title, String body) {
        return """
                <!DOCTYPE html>
                <html lang="en-GB">
                <head>
                <meta charset="utf-8">
                <title>%1$s</title>
                </head>
                <body>
                <nav>
                %2$s</nav>
                <main>
                <h1>%1$s</h1>
                %3$s
                </main>
                <footer>Oakfield Primary School</footer>
                </body>
                </html>
                """.formatted(title, navigation, body);
    }
}
