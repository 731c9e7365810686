# What this program is, and whose work is in it.

about-sources-title = Sources
about-sources = The questionnaire follows “Closing the Gaps in AI Interoperability” by Faveri, Shank, Whitt and Dawson (Tech Policy Press, 15 October 2025). Laws, standards and protocols are cited with the date on which they were looked up and how that was checked.
about-licences-title = Licences
about-libraries = Made with libraries of the Rust community, foremost egui (the window), Typst (PDF), resvg (pictures), fluent (languages) and clap (command line). Their licences are in third-party.txt, which is installed with Waymark.
about-mark = The mark is a cairn: the stones that walkers pile up to show the way, each adding one.
