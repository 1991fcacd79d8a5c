# outcome: ran
import multiprocessing

def say(text):
    print(text)

if __name__ == "__main__":
    process = multiprocessing.get_context("spawn").Process(target=say, args=("hello",))
    process.start()
    process.join()
    print(process.exitcode)  # 0
