# Three analyses of the record, from its CSV files as they are published, with base R only.
#
#   Rscript examples/analyses.R _site/data

arguments <- commandArgs(trailingOnly = TRUE)
if (length(arguments) != 1) stop("usage: Rscript examples/analyses.R <folder with the CSV files>")
read <- function(name) {
  read.csv(file.path(arguments[1], name), encoding = "UTF-8", colClasses = "character", na.strings = "")
}

# Prints the sum of a table and its ten largest cells, as the example in Python does.
show <- function(title, counts) {
  cat(sprintf("%s: %d\n", title, sum(counts$Freq)))
  print(head(counts[order(-counts$Freq), ], 10), row.names = FALSE)
}

# Events known to the month or better, by month and group of kinds
events <- subset(read("chronology.csv"), date_precision %in% c("day", "month"))
by_month <- table(month = substr(events$date_earliest, 1, 7), theme = events$theme)
show("Events by month and theme", as.data.frame(by_month))

# Provisions of the newer side of each comparison, by what became of the obligation and how well it was read
newer <- subset(read("comparison-provisions.csv"), side == "newer")
show("Obligations by relation and evidence", as.data.frame(table(relation = newer$relation, evidence = newer$evidence)))

# Pairs of states and organisations that took part in one event, by the number of such events
part <- unique(read("event-actors.csv")[, c("event", "principal")])
pairs <- merge(part, part, by = "event")
pairs <- subset(pairs, principal.x < principal.y)
show("Pairs of principals in one event", as.data.frame(table(pair = paste(pairs$principal.x, pairs$principal.y, sep = " - "))))
